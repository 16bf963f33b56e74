package org.ipcadvisor.bench;

import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Warmup;

/** How a program is timed that runs for long: in a JVM of its own, which has had twelve seconds to warm up. */
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx1g", "-XX:+UseParallelGC"})
public abstract class Settled {}
