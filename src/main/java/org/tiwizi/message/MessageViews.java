package org.tiwizi.message;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.document.DocumentStore;
import org.tiwizi.document.StoredFile;
import org.tiwizi.initiative.InitiativeService;
import org.tiwizi.initiative.NeedCard;
import org.tiwizi.organisation.OrganisationCard;
import org.tiwizi.organisation.OrganisationService;

import org.springframework.stereotype.Component;

/** Threads and their lines with what they name, each kind of thing in one query. */
@Component
class MessageViews {

    private final OrganisationService organisations;

    private final InitiativeService initiatives;

    private final DocumentStore documents;

    MessageViews(OrganisationService organisations, InitiativeService initiatives, DocumentStore documents) {
        this.organisations = organisations;
        this.initiatives = initiatives;
        this.documents = documents;
    }

    List<ThreadCard> cards(List<Conversation> conversations, Map<UUID, Integer> unread, Member reader) {
        if (conversations.isEmpty()) {
            return List.of();
        }
        Map<UUID, NeedCard> needs = this.initiatives.needs(conversations.stream().map(Conversation::needId).toList());
        Map<UUID, OrganisationCard> others = this.organisations.cards(
                conversations.stream().map((conversation) -> conversation.other(reader)).collect(Collectors.toSet()));
        return conversations.stream()
            .map((conversation) -> new ThreadCard(conversation.id(), conversation.kind(),
                    Objects.requireNonNull(needs.get(conversation.needId())),
                    Objects.requireNonNull(others.get(conversation.other(reader))), conversation.lastAt(),
                    unread.getOrDefault(conversation.id(), 0)))
            .toList();
    }

    /**
     * @param seen the number up to which the other side has read
     */
    List<MessageView> lines(List<Line> lines, Conversation conversation, long seen, Member reader) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<UUID, OrganisationCard> sides = this.organisations
            .cards(Set.of(conversation.associationId(), conversation.companyId()));
        List<UUID> ids = lines.stream().map(Line::documentId).flatMap(Stream::ofNullable).toList();
        Map<UUID, StoredFile> files = ids.isEmpty() ? Map.of() : this.documents.files(ids);
        return lines.stream().map((line) -> {
            boolean mine = reader.organisation().equals(line.organisationId());
            return new MessageView(line.id(), of(line.organisationId(), sides), line.step(), line.text(),
                    of(line.documentId(), files), line.sentAt(), mine, mine && line.id() <= seen);
        }).toList();
    }

    private static <T> @Nullable T of(@Nullable UUID id, Map<UUID, T> known) {
        return (id != null) ? known.get(id) : null;
    }

}
