package org.tiwizi.initiative.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.tiwizi.platform.Option;
import org.tiwizi.platform.PageAddress;
import org.tiwizi.taxonomy.TaxonomyService;

import org.springframework.stereotype.Component;

/** The communes of a province, as choices in the reader’s language. */
@Component("initiativePlaces")
public class InitiativePlaces {

    private final TaxonomyService taxonomy;

    private final PageAddress address;

    InitiativePlaces(TaxonomyService taxonomy, PageAddress address) {
        this.taxonomy = taxonomy;
        this.address = address;
    }

    public List<Option> communes(@Nullable String provinceCode) {
        return this.taxonomy.province(provinceCode)
            .map((province) -> this.taxonomy.communes(province.code()))
            .orElse(List.of())
            .stream()
            .map((commune) -> new Option(commune.code(), commune.name().in(this.address.language())))
            .toList();
    }

}
