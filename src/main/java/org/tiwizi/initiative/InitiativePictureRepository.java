package org.tiwizi.initiative;

import java.util.Optional;
import java.util.UUID;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Pictures, reached through the initiative that shows them. */
interface InitiativePictureRepository extends Repository<InitiativePicture, UUID> {

    InitiativePicture save(InitiativePicture picture);

    Optional<InitiativePicture> findByIdAndInitiativeId(UUID id, UUID initiativeId);

    @Modifying
    @Query("delete from InitiativePicture p where p.initiativeId = :initiativeId")
    void deleteAll(UUID initiativeId);

}
