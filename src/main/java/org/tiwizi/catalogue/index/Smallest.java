package org.tiwizi.catalogue.index;

import java.util.Arrays;

/**
 * The smallest of many numbers, at most so many of them: a heap with the greatest kept on
 * top.
 */
class Smallest {

    private final int most;

    private long[] kept = new long[16];

    private int size;

    Smallest(int most) {
        this.most = most;
    }

    boolean full() {
        return this.size == this.most;
    }

    void offer(long number) {
        if (this.size < this.most) {
            if (this.size == this.kept.length) {
                this.kept = Arrays.copyOf(this.kept, Math.min(this.most, 2 * this.size));
            }
            this.kept[this.size] = number;
            rise(this.size++);
        }
        else if (this.size > 0 && number < this.kept[0]) {
            this.kept[0] = number;
            sink();
        }
    }

    /** What was kept, the smallest first. */
    long[] sorted() {
        long[] sorted = Arrays.copyOf(this.kept, this.size);
        Arrays.sort(sorted);
        return sorted;
    }

    private void rise(int from) {
        int child = from;
        while (child > 0 && this.kept[child] > this.kept[(child - 1) / 2]) {
            swap(child, (child - 1) / 2);
            child = (child - 1) / 2;
        }
    }

    private void sink() {
        int parent = 0;
        while (2 * parent + 1 < this.size) {
            int child = 2 * parent + 1;
            if (child + 1 < this.size && this.kept[child + 1] > this.kept[child]) {
                child++;
            }
            if (this.kept[child] <= this.kept[parent]) {
                return;
            }
            swap(child, parent);
            parent = child;
        }
    }

    private void swap(int one, int other) {
        long number = this.kept[one];
        this.kept[one] = this.kept[other];
        this.kept[other] = number;
    }

}
