package org.tiwizi.demonstration;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.AccountService;
import org.tiwizi.account.DemonstrationAccounts;
import org.tiwizi.account.Member;
import org.tiwizi.account.NewAccount;
import org.tiwizi.account.Recipient;
import org.tiwizi.account.Role;
import org.tiwizi.shared.Language;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** The demonstration accounts of PAGES.md, one for each role and two for each side. */
@Component
@Conditional(NoDatabaseConfigured.class)
@ConditionalOnProperty(name = "tiwizi.demonstration", matchIfMissing = true)
class DemonstrationMembers implements DemonstrationAccounts {

    private static final String PASSWORD = "tiwizi demonstration";

    private static final List<DemonstrationMember> ALL = List.of(
            new DemonstrationMember("association", "Nadia", Language.AR, Role.ASSOCIATION, "nour-inclusion"),
            new DemonstrationMember("other-association", "Brahim", Language.AR, Role.ASSOCIATION, "amal-souss"),
            new DemonstrationMember("company", "Salma", Language.FR, Role.COMPANY, "atlas-numerique"),
            new DemonstrationMember("other-company", "Youssef", Language.FR, Role.COMPANY, "fiduciaire-oum-rbia"),
            new DemonstrationMember("institution", "Khadija", Language.FR, Role.INSTITUTION, "conseil-arrondissement"),
            new DemonstrationMember("moderator", "Hind", Language.FR, Role.MODERATOR, null),
            new DemonstrationMember("administrator", "Omar", Language.FR, Role.ADMINISTRATOR, null));

    private final AccountService accounts;

    DemonstrationMembers(AccountService accounts) {
        this.accounts = accounts;
    }

    @Override
    public List<Line> lines() {
        return ALL.stream().map((member) -> new Line(member.email(), member.role)).toList();
    }

    @Override
    public String password() {
        return PASSWORD;
    }

    boolean there() {
        return this.accounts.exists(ALL.get(0).email());
    }

    void open() {
        String hash = this.accounts.hash(PASSWORD);
        ALL.forEach((member) -> this.accounts.open(new NewAccount(member.email(), member.name, hash, member.language,
                member.role, member.organisationId(), true)));
    }

    /** Who plays the part of an organisation, whether it has an account or not. */
    Member acting(UUID organisationId, Role role) {
        return this.accounts.recipients(organisationId)
            .stream()
            .findFirst()
            .map((person) -> member(person, organisationId, role))
            .orElseGet(() -> new Member(organisationId, organisationId, role, "Hassan", Language.AR, 0));
    }

    /** Who acts for the portal. */
    Member acting(Role role) {
        return member(this.accounts.recipients(role).get(0), null, role);
    }

    private static Member member(Recipient person, @Nullable UUID organisationId, Role role) {
        return new Member(person.accountId(), organisationId, role, person.personName(), person.language(), 0);
    }

    private record DemonstrationMember(String address, String name, Language language, Role role,
            @Nullable String organisation) {

        String email() {
            return this.address + "@tiwizi.example";
        }

        @Nullable UUID organisationId() {
            return (this.organisation != null) ? Content.id(this.organisation) : null;
        }

    }

}
