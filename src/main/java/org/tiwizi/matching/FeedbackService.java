package org.tiwizi.matching;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.matching.FeedbackPage.Precision;
import org.tiwizi.matching.FeedbackPage.Share;
import org.tiwizi.matching.FeedbackPage.Trial;
import org.tiwizi.matching.OutcomeStore.Decided;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How good matches are, judged by what people did with them. */
@Service
@Transactional(readOnly = true)
public class FeedbackService {

    /** So many of the newest are looked at. */
    static final int HISTORY = 5000;

    private final OutcomeStore outcomes;

    private final WeightsService weights;

    FeedbackService(OutcomeStore outcomes, WeightsService weights) {
        this.outcomes = outcomes;
        this.weights = weights;
    }

    /** The history by criterion, and what these weights would have done with it. */
    public FeedbackPage show(@Nullable Map<Criterion, Integer> tried) {
        List<Decided> history = this.outcomes.newest(HISTORY);
        Weights now = this.weights.current();
        return new FeedbackPage(now, history.size(), history.stream().filter(Decided::proposed).count(),
                Arrays.stream(Criterion.values()).map((criterion) -> precision(criterion, history)).toList(),
                (tried != null) ? trial(new Weights(now.version() + 1, tried), now, history) : null);
    }

    private static Precision precision(Criterion criterion, List<Decided> history) {
        Map<Verdict, List<Decided>> verdicts = history.stream()
            .filter((decided) -> decided.measures().containsKey(criterion))
            .collect(Collectors.groupingBy((decided) -> criterion.verdict(decided.measures().get(criterion))));
        return new Precision(criterion, share(verdicts.get(Verdict.MET)), share(verdicts.get(Verdict.PARTLY)),
                share(verdicts.get(Verdict.UNMET)));
    }

    private static Share share(@Nullable List<Decided> decided) {
        return (decided == null) ? new Share(0, 0)
                : new Share(decided.stream().filter(Decided::proposed).count(), decided.size());
    }

    private static Trial trial(Weights tried, Weights now, List<Decided> history) {
        Collection<List<Decided>> organisations = history.stream()
            .collect(Collectors.groupingBy(Decided::organisationId))
            .values();
        return new Trial(tried, sum(organisations, FeedbackService::pairs),
                sum(organisations, (decided) -> right(decided, tried)),
                sum(organisations, (decided) -> right(decided, now)));
    }

    private static long sum(Collection<List<Decided>> organisations, ToLongFunction<List<Decided>> counting) {
        return organisations.stream().mapToLong(counting).sum();
    }

    private static long pairs(List<Decided> decided) {
        long proposed = decided.stream().filter(Decided::proposed).count();
        return proposed * (decided.size() - proposed);
    }

    private static long right(List<Decided> decided, Weights weights) {
        long[] refused = decided.stream()
            .filter((one) -> !one.proposed())
            .mapToLong((one) -> weights.score(one.measures()))
            .toArray();
        return decided.stream()
            .filter(Decided::proposed)
            .mapToLong((one) -> weights.score(one.measures()))
            .map((score) -> Arrays.stream(refused).filter((other) -> other < score).count())
            .sum();
    }

}
