package org.ipcadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;

/** What a piece of work allocates: a measure of what it takes that does not depend on the clock. */
public final class Allocated {

    private static final int KILOBYTE = 1024;

    private Allocated() {}

    /** A piece of work whose allocations count. */
    public interface Work {
        Object done() throws Exception;
    }

    /** What it allocates on this thread, in kB, once the compilers have seen it: the median of some times. */
    public static long kilobytes(Work work) throws Exception {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long[] each = new long[21];
        for (int i = 0; i < 3 * each.length; i++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(work.done()).isNotNull();
            each[i % each.length] = threads.getCurrentThreadAllocatedBytes() - before;
        }
        Arrays.sort(each);
        return each[each.length / 2] / KILOBYTE;
    }
}
