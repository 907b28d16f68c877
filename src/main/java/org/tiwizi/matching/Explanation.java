package org.tiwizi.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.Words;
import org.tiwizi.shared.Label;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Mode;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.Skill;
import org.tiwizi.taxonomy.SkillHierarchy;
import org.tiwizi.taxonomy.SkillRelation;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in the reader’s language what each criterion found: what fits and what is missing.
 * It names nothing but what is written on the public pages of the need and the offer.
 */
@Component
class Explanation {

    private final TaxonomyService taxonomy;

    private final SkillHierarchy skills;

    private final Numbers numbers;

    private final Words words;

    private final MessageSource messages;

    Explanation(TaxonomyService taxonomy, SkillHierarchy skills, Numbers numbers, Words words, MessageSource messages) {
        this.taxonomy = taxonomy;
        this.skills = skills;
        this.numbers = numbers;
        this.words = words;
        this.messages = messages;
    }

    Match explain(Measured measured, Seen seen, Weights weights) {
        List<Reason> reasons = Arrays.stream(Criterion.values())
            .map((criterion) -> new Reason(criterion, criterion.verdict(measured.of(criterion)),
                    sentences(criterion, measured, seen), weights.of(criterion) * measured.of(criterion),
                    weights.of(criterion)))
            .toList();
        return new Match(reasons, weights.score(measured.values()), weights.version());
    }

    private List<String> sentences(Criterion criterion, Measured measured, Seen seen) {
        return switch (criterion) {
            case SKILLS -> skills(seen);
            case SECTOR -> List.of(sector(measured.of(criterion), seen));
            case PLACE -> List.of(place(measured, seen));
            case SCHEDULE -> List.of(schedule(measured.pair(), seen.reader()));
            case CAPACITY -> List.of(capacity(measured, seen.reader()));
            case TRUST -> List.of(say(seen.reader(), "match.TRUST." + measured.of(criterion)));
            case LANGUAGE -> List.of(language(seen));
            case MODE -> List.of(mode(measured.of(criterion), seen));
        };
    }

    private List<String> skills(Seen seen) {
        List<UUID> same = new ArrayList<>();
        List<UUID> missing = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (UUID needed : seen.need().skills()) {
            UUID offered = nearest(needed, seen.offer().skills());
            SkillRelation relation = (offered != null) ? this.skills.relation(needed, offered) : SkillRelation.NONE;
            switch (relation) {
                case SAME -> same.add(needed);
                case NONE -> missing.add(needed);
                default -> near.add(say(seen.reader(), "match.SKILLS." + relation,
                        names(List.of(needed), seen.reader()), names(List.of(offered), seen.reader())));
            }
        }
        List<String> sentences = new ArrayList<>();
        if (!same.isEmpty()) {
            sentences.add(say(seen.reader(), "match.SKILLS.SAME", names(same, seen.reader())));
        }
        sentences.addAll(near);
        if (!missing.isEmpty()) {
            sentences.add(say(seen.reader(), "match.SKILLS.NONE", names(missing, seen.reader())));
        }
        return sentences;
    }

    private @Nullable UUID nearest(UUID needed, List<UUID> offered) {
        return offered.stream()
            .min((one, other) -> this.skills.relation(needed, one).compareTo(this.skills.relation(needed, other)))
            .orElse(null);
    }

    private String sector(int value, Seen seen) {
        List<String> chosen = seen.offer().sectors();
        if (chosen.isEmpty()) {
            return say(seen.reader(), "match.SECTOR.any");
        }
        if (value == 1000) {
            return say(seen.reader(), "match.SECTOR.same", sectors(List.of(seen.sectorCode()), seen.reader()));
        }
        if (value > 0) {
            List<String> near = chosen.stream().filter(this.numbers.sectorsLike(seen.sectorCode())::contains).toList();
            return say(seen.reader(), "match.SECTOR.near", sectors(List.of(seen.sectorCode()), seen.reader()),
                    sectors(near, seen.reader()));
        }
        return say(seen.reader(), "match.SECTOR.elsewhere", sectors(chosen, seen.reader()));
    }

    private String place(Measured measured, Seen seen) {
        Language reader = seen.reader();
        Place place = Place.of(measured.pair(), measured.of(Criterion.PLACE));
        String region = this.taxonomy.region(seen.need().regionCode())
            .map(Region::name)
            .map((name) -> name.in(reader))
            .orElse("");
        String province = this.taxonomy.province(seen.need().provinceCode())
            .map((found) -> found.name().in(reader))
            .orElse(region);
        return say(reader, "match.PLACE." + place, (place == Place.PROVINCE) ? province : region);
    }

    private String schedule(Pair pair, Language reader) {
        int first = Math.max(pair.needStarts, pair.offerStarts);
        int last = Math.min(pair.needEnds, pair.offerEnds);
        if (first == Days.EVER && last == Days.NEVER) {
            return say(reader, "match.SCHEDULE.open");
        }
        if (first == Days.EVER || last == Days.NEVER) {
            return (last == Days.NEVER) ? say(reader, "match.SCHEDULE.from", day(first, reader))
                    : say(reader, "match.SCHEDULE.until", day(last, reader));
        }
        boolean all = Criterion.SCHEDULE.measure(pair) == 1000;
        String needed = all ? "" : days(pair.needEnds - pair.needStarts + 1, reader);
        return say(reader, all ? "match.SCHEDULE.all" : "match.SCHEDULE.some", day(first, reader), day(last, reader),
                days(last - first + 1, reader), needed);
    }

    private String capacity(Measured measured, Language reader) {
        boolean all = measured.of(Criterion.CAPACITY) == 1000;
        return say(reader, all ? "match.CAPACITY.all" : "match.CAPACITY.some",
                this.words.count("hours", measured.pair().offerHours, reader),
                this.words.count("hours", measured.pair().needHours, reader));
    }

    private String language(Seen seen) {
        Collection<Language> written = seen.need().texts().keySet();
        List<Language> common = seen.offer().languages().stream().filter(written::contains).toList();
        return common.isEmpty()
                ? say(seen.reader(), "match.LANGUAGE.none", languages(seen.offer().languages(), seen.reader()),
                        languages(written, seen.reader()))
                : say(seen.reader(), "match.LANGUAGE.same", languages(common, seen.reader()));
    }

    private String mode(int value, Seen seen) {
        String key = (seen.need().mode() == seen.offer().mode()) ? "same"
                : (value == 1000) ? "open" : (value > 0) ? "part" : "apart";
        return say(seen.reader(), "match.MODE." + key, say(seen.reader(), "Mode." + seen.need().mode()),
                say(seen.reader(), "Mode." + seen.offer().mode()));
    }

    private String names(Collection<UUID> ids, Language reader) {
        return list(this.taxonomy.skills(ids).stream().map(Skill::name).toList(), reader);
    }

    private String sectors(Collection<String> codes, Language reader) {
        return list(codes.stream().map(this.taxonomy::sector).flatMap(Optional::stream).map(Sector::name).toList(),
                reader);
    }

    private String languages(Collection<Language> languages, Language reader) {
        return join(languages.stream().sorted().map((language) -> say(reader, "Language." + language)).toList(),
                reader);
    }

    private String list(List<Label> labels, Language reader) {
        return join(labels.stream().map((label) -> label.in(reader)).toList(), reader);
    }

    private String join(List<String> parts, Language reader) {
        return parts.stream().collect(Collectors.joining(say(reader, "match.comma") + " "));
    }

    private String day(int number, Language reader) {
        return this.words.date(Days.day(number), reader);
    }

    private String days(int number, Language reader) {
        return this.words.count("days", number, reader);
    }

    private String say(Language reader, String key, Object... arguments) {
        return this.messages.getMessage(key, arguments, reader.locale());
    }

    /** Which fact decided on the place. */
    private enum Place {

        REMOTE, PROVINCE, REGION, PART, NEIGHBOUR, ALTHOUGH, FAR;

        static Place of(Pair pair, int value) {
            boolean remote = pair.needMode != Mode.ONSITE && pair.offerMode != Mode.ONSITE;
            return switch (value) {
                case 1000 -> (pair.needMode == Mode.REMOTE && remote) ? REMOTE : PROVINCE;
                case 700 -> REGION;
                case 600 -> PART;
                case 400 -> NEIGHBOUR;
                case 300 -> ALTHOUGH;
                default -> FAR;
            };
        }

    }

}
