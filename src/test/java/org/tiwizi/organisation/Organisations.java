package org.tiwizi.organisation;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.platform.SettableClock;
import org.tiwizi.shared.Language;
import org.tiwizi.shared.Origin;

import org.springframework.jdbc.core.simple.JdbcClient;

/** Organisations to test with, with fresh ids, and the reference data that they need. */
final class Organisations {

    private Organisations() {
    }

    static void reference(JdbcClient database) {
        for (String sql : List.of("insert into region values ('MA-04', 4, 'الرباط', 'Rabat-Salé-Kénitra', 'Rabat')",
                "insert into region values ('MA-09', 9, 'سوس', 'Souss-Massa', 'Souss-Massa')",
                "insert into province values ('MA-RAB', 'MA-04', 'الرباط', 'Rabat', 'Rabat', 34.0, -6.8)",
                "insert into sector values ('EDUCATION', 2, 'التعليم', 'Éducation', 'Education', '{4}')",
                "insert into sector values ('HEALTH', 6, 'الصحة', 'Santé', 'Health', '{3}')",
                "insert into activity values ('J', 'المعلومات', 'Information', 'Information')")) {
            database.sql(sql + " on conflict do nothing").update();
        }
    }

    static OrganisationRecord association(String name, OrganisationStatus status) {
        return of(OrganisationKind.ASSOCIATION, Map.of(Language.FR, name), status);
    }

    static OrganisationRecord company(String name, String ice, OrganisationStatus status) {
        return new OrganisationRecord(UUID.randomUUID(), OrganisationKind.COMPANY, Map.of(Language.FR, name), Map.of(),
                "MA-04", null, null, "J", ice, 2001, status, SettableClock.START, null, Origin.MEMBERS, null);
    }

    static OrganisationRecord of(OrganisationKind kind, Map<Language, String> names, OrganisationStatus status) {
        return new OrganisationRecord(UUID.randomUUID(), kind, names, Map.of(Language.FR, "Des cours du soir."),
                "MA-04", "MA-RAB", "EDUCATION", null, null, 2009, status, SettableClock.START, null, Origin.MEMBERS,
                null);
    }

    static Member memberOf(OrganisationRecord organisation) {
        return new Member(UUID.randomUUID(), organisation.id(), Role.valueOf(organisation.kind().name()), "Nadia",
                Language.FR, 0);
    }

    static OrganisationForm form(int version, String name, String mission) {
        return new OrganisationForm(String.valueOf(version), null, new OrganisationWords(name, mission), null, "MA-04",
                "MA-RAB", "EDUCATION", "J", null, "2009", null);
    }

}
