package org.ipcadvisor.report;

/** How much one run may hold, and how much of it is used; what exceeds it is counted. */
final class SarifBudget {

    /** GitHub takes no more results in a run. */
    static final int RESULTS = 25_000;

    /** With more, a run would outgrow what GitHub takes in bytes. */
    static final int FIXES = 5_000;

    /** Of every fix the whole text is read, once for each operation; so many characters are read at most. */
    static final long READING = 16L << 20;

    private final int mostFixes;
    private final long mostReading;
    private long read;
    private int fixes;
    private int unwritten;

    SarifBudget() {
        this(FIXES, READING);
    }

    /**
     * Another budget.
     *
     * @param mostFixes how many fixes there may be
     * @param mostReading how many characters may be read for them
     */
    SarifBudget(int mostFixes, long mostReading) {
        this.mostFixes = mostFixes;
        this.mostReading = mostReading;
    }

    /** Takes a reading if there is room for it; one for which there is none uses nothing up. */
    boolean takesReading(long characters) {
        if (characters > mostReading - read) {
            return false;
        }
        read += characters;
        return true;
    }

    /** Takes a fix if it could be written and there is room for it. */
    boolean takesFix(boolean written) {
        if (written && fixes < mostFixes) {
            fixes++;
            return true;
        }
        unwritten++;
        return false;
    }

    int fixes() {
        return fixes;
    }

    /** The number of remedies that are left out. */
    int unwritten() {
        return unwritten;
    }
}
