package org.tiwizi.taxonomy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/** The reference data, kept in memory since it only changes at the start. */
@Service
public class TaxonomyService {

    /** In official order. */
    public List<Region> regions() {
        throw new UnsupportedOperationException();
    }

    /** The region with this code. */
    public Optional<Region> region(@Nullable String code) {
        throw new UnsupportedOperationException();
    }

    /** All 75, by region and French name. */
    public List<Province> provinces() {
        throw new UnsupportedOperationException();
    }

    /** The province with this code. */
    public Optional<Province> province(@Nullable String code) {
        throw new UnsupportedOperationException();
    }

    /** The communes of a province. */
    public List<Commune> communes(String provinceCode) {
        throw new UnsupportedOperationException();
    }

    /** The commune with this code. */
    public Optional<Commune> commune(@Nullable String code) {
        throw new UnsupportedOperationException();
    }

    /** In their order; the first five are the founders’. */
    public List<Sector> sectors() {
        throw new UnsupportedOperationException();
    }

    /** The sector with this code. */
    public Optional<Sector> sector(@Nullable String code) {
        throw new UnsupportedOperationException();
    }

    /** All 21. */
    public List<Activity> activities() {
        throw new UnsupportedOperationException();
    }

    /** The activity with this code. */
    public Optional<Activity> activity(@Nullable String code) {
        throw new UnsupportedOperationException();
    }

    /** 1 to 17. */
    public List<Goal> goals() {
        throw new UnsupportedOperationException();
    }

    /** The goal with this number. */
    public Optional<Goal> goal(int number) {
        throw new UnsupportedOperationException();
    }

    /** In their order. */
    public List<SkillDomain> domains() {
        throw new UnsupportedOperationException();
    }

    /** All of the short-list. */
    public List<Skill> skills() {
        throw new UnsupportedOperationException();
    }

    /** Those with these ids, in the order asked, unknown ones left out. */
    public List<Skill> skills(Collection<UUID> ids) {
        throw new UnsupportedOperationException();
    }

    /** The skill with this id. */
    public Optional<Skill> skill(UUID id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Skills whose names in any language, or other names, hold words that begin like
     * those given; best first.
     */
    public List<Skill> suggest(String words, int limit) {
        throw new UnsupportedOperationException();
    }

}
