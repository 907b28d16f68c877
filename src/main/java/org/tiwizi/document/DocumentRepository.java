package org.tiwizi.document;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.data.repository.Repository;

/** Kept files; whoever refers to one decides who reaches it. */
interface DocumentRepository extends Repository<Document, UUID> {

    Document save(Document document);

    Optional<Document> findById(UUID id);

    void deleteById(UUID id);

    void flush();

    boolean existsBySha256(String sha256);

    List<Document> findByIdIn(Collection<UUID> ids);

}
