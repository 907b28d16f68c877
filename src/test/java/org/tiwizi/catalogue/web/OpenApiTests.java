package org.tiwizi.catalogue.web;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import com.jayway.jsonpath.DocumentContext;
import com.jayway.jsonpath.JsonPath;
import org.junit.jupiter.api.Test;
import org.tiwizi.catalogue.CatalogueSort;
import org.tiwizi.catalogue.Effort;
import org.tiwizi.catalogue.Facet;
import org.tiwizi.catalogue.Timing;
import org.tiwizi.shared.Mode;
import org.tiwizi.shared.Origin;

import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;

import static org.assertj.core.api.Assertions.assertThat;

/** The OpenAPI document says what the code does. */
class OpenApiTests {

    private final DocumentContext document = JsonPath
        .parse(new ClassPathResource("static/api/openapi.json").getContentAsString(StandardCharsets.UTF_8));

    OpenApiTests() throws IOException {
    }

    @Test
    void everyPathIsDescribedAndNoOther() {
        assertThat(this.document.<Map<String, Object>>read("$.paths").keySet())
            .containsExactlyInAnyOrderElementsOf(Arrays.stream(OpenDataController.class.getDeclaredMethods())
                .map((method) -> method.getAnnotation(GetMapping.class))
                .filter(Objects::nonNull)
                .flatMap((mapping) -> Arrays.stream(mapping.path()))
                .toList());
    }

    @Test
    void everyParameterIsDescribedWithItsValues() {
        Set<String> parameters = this.document.<Map<String, Object>>read("$.components.parameters").keySet();
        assertThat(parameters).containsExactlyInAnyOrderElementsOf(
                Stream
                    .concat(Arrays.stream(Facet.values()).map(Facet::parameter),
                            Stream.of("q", "near", "sort", "page", "size", "lang"))
                    .toList());
        assertThat(this.document.<List<String>>read("$.components.parameters.sort.schema.enum"))
            .containsExactlyElementsOf(Arrays.stream(CatalogueSort.values()).map(CatalogueSort::code).toList());
        assertThat(values("mode")).isEqualTo(names(Mode.values()));
        assertThat(values("period")).isEqualTo(names(Timing.values()));
        assertThat(values("hours")).isEqualTo(names(Effort.values()));
        this.document.<List<List<Object>>>read("$.paths.*.get.parameters")
            .forEach((listed) -> assertThat(listed).hasSameSizeAs(parameters));
    }

    @Test
    void everyPropertyIsDescribed() {
        Map.of("InitiativeList", ItemList.class, "OfferList", ItemList.class, "Initiative", InitiativeItem.class,
                "Offer", OfferItem.class, "Skill", ItemParts.SkillItem.class, "Organisation",
                ItemParts.OrganisationItem.class)
            .forEach((schema, type) -> {
                List<String> components = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .toList();
                assertThat(this.document.<Map<String, Object>>read("$.components.schemas." + schema + ".properties")
                    .keySet()).as(schema).containsExactlyElementsOf(components);
                assertThat(this.document.<List<String>>read("$.components.schemas." + schema + ".required")).as(schema)
                    .isEqualTo(components);
            });
        assertThat(this.document.<List<String>>read("$.components.schemas.Offer.properties.origin.enum"))
            .isEqualTo(names(Origin.values()));
    }

    private List<String> values(String parameter) {
        return this.document.read("$.components.parameters." + parameter + ".schema.items.enum");
    }

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

}
