package org.tiwizi.catalogue.index;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** CPU milliseconds of one kind of work. */
class Meter {

    private final List<Double> taken = new ArrayList<>();

    /** Runs this and adds the CPU time of this thread. */
    <T> T thread(Callable<T> work) throws Exception {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        T done = work.call();
        this.taken.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e6);
        return done;
    }

    /** Runs this and adds the CPU time of all threads of this process. */
    <T> T process(Callable<T> work) throws Exception {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        long before = system.getProcessCpuTime();
        T done = work.call();
        this.taken.add((system.getProcessCpuTime() - before) / 1e6);
        return done;
    }

    /** Runs this and adds the CPU time of another process. */
    <T> T of(int process, Callable<T> work) throws Exception {
        long before = cpu(process);
        T done = work.call();
        this.taken.add((cpu(process) - before) / 1e6);
        return done;
    }

    void add(double milliseconds) {
        this.taken.add(milliseconds);
    }

    private static long cpu(int process) throws IOException {
        return Long.parseLong(Files.readString(Path.of("/proc/" + process + "/schedstat")).split(" ")[0]);
    }

    boolean isEmpty() {
        return this.taken.isEmpty();
    }

    double at(double share) {
        List<Double> sorted = new ArrayList<>(this.taken);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(share * sorted.size())));
    }

    double median() {
        return at(0.5);
    }

    double worst() {
        return Collections.max(this.taken);
    }

    @Override
    public String toString() {
        return isEmpty() ? "–" : String.format(Locale.ROOT, "%.2f / %.2f (%d)", median(), at(0.99), this.taken.size());
    }

}
