package org.tiwizi.initiative;

import java.time.Clock;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.tiwizi.account.Member;
import org.tiwizi.account.Role;
import org.tiwizi.document.EncodedPicture;
import org.tiwizi.document.PictureEncoder;
import org.tiwizi.document.UnusableFile;
import org.tiwizi.organisation.OrganisationService;
import org.tiwizi.shared.NotFound;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of initiatives: taken in, drawn anew, shown, taken away. */
@Service
public class PictureService {

    private static final int MOST_BYTES = 5 * 1024 * 1024;

    private final InitiativeRepository initiatives;

    private final InitiativePictureRepository pictures;

    private final OrganisationService organisations;

    private final Clock clock;

    private final PictureEncoder encoder = new PictureEncoder(MOST_BYTES, 640, 1280, 40 * 1024);

    PictureService(InitiativeRepository initiatives, InitiativePictureRepository pictures,
            OrganisationService organisations, Clock clock) {
        this.initiatives = initiatives;
        this.pictures = pictures;
        this.organisations = organisations;
        this.clock = clock;
    }

    /**
     * Replaces the picture of a draft.
     * @param file a JPEG or PNG of at most 5 MB and 40 megapixels
     * @throws UnusableFile when it is anything else, or broken
     */
    @Transactional(rollbackFor = UnusableFile.class)
    public void replace(UUID id, byte[] file, Member association) throws UnusableFile {
        Initiative initiative = own(id, association);
        initiative.demandWritable();
        EncodedPicture encoded = this.encoder.encode(file);
        this.pictures.deleteAll(id);
        InitiativePicture picture = this.pictures.save(new InitiativePicture(id, encoded, this.clock.instant()));
        initiative.show(picture.picture());
    }

    /** Takes the picture of a draft away. */
    @Transactional
    public void remove(UUID id, Member association) {
        own(id, association).show(null);
        this.pictures.deleteAll(id);
    }

    /**
     * The picture that an initiative shows: to everybody when its page is public, before
     * that to its authors and to moderators.
     */
    @Transactional(readOnly = true)
    public ShownPicture show(String slug, @Nullable Member reader) {
        Initiative initiative = this.initiatives.findPlainBySlug(slug)
            .orElseThrow(() -> new NotFound("initiative", slug));
        boolean open = initiative.status().isShown() && this.organisations.card(initiative.associationId()).verified();
        @Nullable Picture picture = initiative.picture();
        if (picture == null || !(open || mayPreview(initiative, reader))) {
            throw new NotFound("picture", slug);
        }
        return this.pictures.findByIdAndInitiativeId(picture.id(), initiative.id())
            .map((found) -> new ShownPicture(found.id(), found.content(), open))
            .orElseThrow(() -> new NotFound("picture", slug));
    }

    private static boolean mayPreview(Initiative initiative, @Nullable Member reader) {
        return reader != null && (initiative.associationId().equals(reader.organisationId())
                || reader.role() == Role.MODERATOR || reader.role() == Role.ADMINISTRATOR);
    }

    private Initiative own(UUID id, Member association) {
        return this.initiatives.lock(id, association.organisation()).orElseThrow(() -> new NotFound("initiative", id));
    }

}
