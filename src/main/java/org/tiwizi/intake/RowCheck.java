package org.tiwizi.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.jspecify.annotations.Nullable;
import org.tiwizi.taxonomy.Province;
import org.tiwizi.taxonomy.TaxonomyService;

/**
 * Checks the rows of one spreadsheet, a piece at a time: each by itself, against the rows
 * before it, and against what the portal has.
 */
final class RowCheck {

    private final Validator validator;

    private final TaxonomyService taxonomy;

    private final Existing existing;

    private final Map<String, UUID> owners = new HashMap<>();

    private final Map<UUID, Long> seen = new HashMap<>();

    RowCheck(Validator validator, TaxonomyService taxonomy, Existing existing) {
        this.validator = validator;
        this.taxonomy = taxonomy;
        this.existing = existing;
    }

    /** A row that was read, with what is wrong with its form. */
    record Read(long line, AssociationRow content, List<RowFault> faults) {

    }

    List<IntakeRow> check(List<Read> piece) {
        List<Read> checked = piece.stream().map(this::alone).toList();
        List<AssociationRow> whole = checked.stream()
            .filter((row) -> row.faults().isEmpty())
            .map(Read::content)
            .toList();
        Set<String> taken = this.existing.addresses(whole.stream().map(AssociationRow::email).toList());
        Map<String, UUID> namesakes = this.existing.namesakes(whole);
        Set<UUID> known = this.existing.known(ids(whole));
        return checked.stream().map((row) -> settle(row, taken, namesakes, known)).toList();
    }

    private Read alone(Read row) {
        List<RowFault> faults = new ArrayList<>(row.faults());
        AssociationRow content = row.content();
        for (ConstraintViolation<AssociationRow> violation : this.validator.validate(content)) {
            String fault = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
            Column.of(violation.getPropertyPath().toString())
                .ifPresent((column) -> faults.add(RowFault.of(column, fault)));
        }
        if (content.isUntitled()) {
            faults.add(RowFault.of(Column.TITLE, "NotBlank"));
        }
        Optional<Province> province = this.taxonomy.province(content.province());
        if (province.isPresent() && this.taxonomy.region(content.region()).isPresent()
                && !province.get().regionCode().equals(content.region())) {
            faults.add(RowFault.of(Column.PROVINCE, "Foreign"));
        }
        return new Read(row.line(), content, faults);
    }

    private IntakeRow settle(Read row, Set<String> taken, Map<String, UUID> namesakes, Set<UUID> known) {
        List<RowFault> faults = new ArrayList<>(row.faults());
        if (faults.isEmpty()) {
            AssociationRow content = row.content();
            UUID association = content.associationId();
            String address = content.email().toLowerCase(Locale.ROOT);
            @Nullable UUID namesake = namesakes.get(Existing.key(content));
            if (namesake != null && !namesake.equals(association)) {
                faults.add(RowFault.of(Column.NAME, "Namesake"));
            }
            if (taken.contains(address)) {
                faults.add(RowFault.of(Column.EMAIL, "Taken"));
            }
            if (!this.owners.computeIfAbsent(address, (absent) -> association).equals(association)) {
                faults.add(RowFault.of(Column.EMAIL, "Shared"));
            }
            if (this.seen.putIfAbsent(content.initiativeId().orElse(association), row.line()) != null) {
                faults.add(new RowFault(RowFault.ROW, "Repeated"));
            }
        }
        RowState state = faults.isEmpty()
                ? (known.containsAll(ids(List.of(row.content()))) ? RowState.KNOWN : RowState.GOOD) : RowState.BAD;
        return new IntakeRow(row.line(), state, row.content(), faults);
    }

    private static Set<UUID> ids(Collection<AssociationRow> rows) {
        return rows.stream()
            .flatMap((row) -> Stream.of(row.associationId(), row.initiativeId().orElse(null)))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    }

}
