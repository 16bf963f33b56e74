package org.ipcadvisor.cli;

/** Something that is done if the process is told to end before this is closed. */
final class AtInterruption implements AutoCloseable {

    private final Thread hook;

    /** From now on. */
    AtInterruption(Runnable work) {
        hook = new Thread(work, "at-interruption");
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the process is being told to end: the hook runs
        }
    }
}
