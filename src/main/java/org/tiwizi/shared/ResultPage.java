package org.tiwizi.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One page of a long list: its items, the number of all, and which page it is (from 1).
 */
public record ResultPage<T>(List<T> items, long total, int number, int size) {

    public static <T> ResultPage<T> empty(int size) {
        return new ResultPage<>(List.of(), 0, 1, size);
    }

    public int pages() {
        return (int) Math.max(1, (this.total + this.size - 1) / this.size);
    }

    public boolean hasPrevious() {
        return this.number > 1;
    }

    public boolean hasNext() {
        return this.number < pages();
    }

    /**
     * The page numbers that a pager shows: first, last, and two on each side; 0 is a gap.
     */
    public List<Integer> window() {
        List<Integer> shown = new ArrayList<>();
        for (int page = 1; page <= pages(); page++) {
            if (page == 1 || page == pages() || Math.abs(page - this.number) <= 2) {
                shown.add(page);
            }
            else if (shown.get(shown.size() - 1) != 0) {
                shown.add(0);
                page = (page < this.number) ? this.number - 3 : pages() - 1;
            }
        }
        return shown;
    }

    public <R> ResultPage<R> map(Function<? super T, ? extends R> view) {
        return new ResultPage<>(this.items.stream().<R>map(view).toList(), this.total, this.number, this.size);
    }

}
