package org.tiwizi.organisation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.criteria.Predicate;
import org.jspecify.annotations.Nullable;
import org.tiwizi.shared.NotFound;
import org.tiwizi.shared.PageNumber;
import org.tiwizi.shared.ResultPage;
import org.tiwizi.taxonomy.Activity;
import org.tiwizi.taxonomy.Region;
import org.tiwizi.taxonomy.Sector;
import org.tiwizi.taxonomy.TaxonomyService;
import org.tiwizi.text.Normaliser;

import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The public directories and profiles: verified organisations only. */
@Service
@Transactional(readOnly = true)
public class DirectoryService {

    private static final Set<OrganisationKind> ASSOCIATIONS = Set.of(OrganisationKind.ASSOCIATION,
            OrganisationKind.INSTITUTION);

    private static final Set<OrganisationKind> COMPANIES = Set.of(OrganisationKind.COMPANY);

    private static final int PAGE_SIZE = 12;

    private static final int LONGEST_QUERY = 100;

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("verifiedAt"), Sort.Order.asc("id"));

    private final OrganisationRepository organisations;

    private final TaxonomyService taxonomy;

    private final Clock clock;

    DirectoryService(OrganisationRepository organisations, TaxonomyService taxonomy, Clock clock) {
        this.organisations = organisations;
        this.taxonomy = taxonomy;
        this.clock = clock;
    }

    /** Associations and institutions by name, region and sector; 12 a page. */
    public Directory associations(DirectoryForm asked) {
        return directory(ASSOCIATIONS, asked);
    }

    /** Companies by name, region and activity; 12 a page. */
    public Directory companies(DirectoryForm asked) {
        return directory(COMPANIES, asked);
    }

    /** The public profile of an association or institution; NotFound if there is none. */
    public OrganisationPage association(String slug) {
        return profile(ASSOCIATIONS, slug);
    }

    /** The public profile of a company; NotFound if there is none. */
    public OrganisationPage company(String slug) {
        return profile(COMPANIES, slug);
    }

    /** How many are verified, by kind; a kind without any is absent. */
    public Map<OrganisationKind, Long> counts() {
        Map<OrganisationKind, Long> counts = new EnumMap<>(OrganisationKind.class);
        this.organisations.countVerified().forEach((count) -> counts.put(count.getKind(), count.getNumber()));
        return counts;
    }

    private OrganisationPage profile(Set<OrganisationKind> kinds, String slug) {
        return this.organisations.findPublic(slug, kinds)
            .orElseThrow(() -> new NotFound("public profile", slug))
            .page(this.clock.getZone());
    }

    private Directory directory(Set<OrganisationKind> kinds, DirectoryForm asked) {
        List<String> words = words(asked.q());
        @Nullable String region = this.taxonomy.region(asked.region()).map(Region::code).orElse(null);
        @Nullable String sector = this.taxonomy.sector(asked.sector()).map(Sector::code).orElse(null);
        @Nullable String activity = this.taxonomy.activity(asked.activity()).map(Activity::code).orElse(null);
        boolean ignored = (asked.q() != null && words.isEmpty()) || (asked.region() != null && region == null)
                || (asked.sector() != null && sector == null) || (asked.activity() != null && activity == null);
        ResultPage<OrganisationCard> results = find(matching(kinds, words, region, sector, activity), asked.page());
        return new Directory(results, words.isEmpty() ? null : asked.q(), region, sector, activity, ignored);
    }

    private ResultPage<OrganisationCard> find(Specification<Organisation> matching, @Nullable String page) {
        ResultPage<OrganisationCard> all = new ResultPage<>(List.of(), this.organisations.count(matching), 1,
                PAGE_SIZE);
        int number = Math.min(PageNumber.of(page), all.pages());
        List<OrganisationCard> cards = this.organisations
            .findBy(matching, (query) -> query.sortBy(NEWEST_FIRST).slice(PageRequest.of(number - 1, PAGE_SIZE)))
            .map((organisation) -> organisation.card(this.clock.getZone()))
            .getContent();
        return new ResultPage<>(cards, all.total(), number, PAGE_SIZE);
    }

    private static Specification<Organisation> matching(Set<OrganisationKind> kinds, List<String> words,
            @Nullable String region, @Nullable String sector, @Nullable String activity) {
        return (organisation, query, builder) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(organisation.get("kind").in(kinds));
            all.add(organisation.get("status").in(OrganisationStatus.VERIFIED, OrganisationStatus.EXPIRING));
            words.forEach((word) -> all
                .add(builder.like(organisation.get("comparableNames"), builder.literal("%" + word + "%"))));
            if (region != null) {
                all.add(builder.equal(organisation.get("regionCode"), region));
            }
            if (sector != null) {
                all.add(builder.equal(organisation.get("sectorCode"), sector));
            }
            if (activity != null) {
                all.add(builder.equal(organisation.get("activityCode"), activity));
            }
            return builder.and(all.toArray(Predicate[]::new));
        };
    }

    /**
     * Comparable words of letters and digits, so that no wildcard or odd byte is left.
     */
    static List<String> words(@Nullable String typed) {
        if (typed == null) {
            return List.of();
        }
        String start = typed.substring(0, Math.min(typed.length(), LONGEST_QUERY));
        return Arrays.stream(Normaliser.normalise(start).split("[^\\p{L}\\p{N}]+"))
            .filter((word) -> !word.isEmpty())
            .toList();
    }

}
