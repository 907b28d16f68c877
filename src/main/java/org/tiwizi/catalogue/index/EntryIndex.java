package org.tiwizi.catalogue.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;
import org.tiwizi.catalogue.CatalogueEntry;

import org.springframework.util.FileSystemUtils;

/**
 * What is published of one kind, as Lucene holds it. It is derived: it begins empty with
 * each start, is never committed, and nothing of it is kept.
 */
final class EntryIndex implements Closeable {

    private static final int BUFFER_MEGABYTES = 64;

    private final FacetValues values = new FacetValues();

    private final Map<UUID, Integer> organisations = new ConcurrentHashMap<>();

    private final AtomicInteger nextOrganisation = new AtomicInteger();

    private final EntryLabels labels;

    private final Path folder;

    private final Directory directory;

    private final IndexWriter writer;

    private final SearcherManager searchers;

    /** Begins empty in an empty folder, which goes when it is closed. */
    EntryIndex(EntryLabels labels, Path folder) {
        this.labels = labels;
        this.folder = folder;
        try {
            this.directory = new MMapDirectory(folder);
            ConcurrentMergeScheduler merges = new ConcurrentMergeScheduler();
            merges.setMaxMergesAndThreads(4, 1);
            this.writer = new IndexWriter(this.directory,
                    new IndexWriterConfig().setIndexSort(EntryDocument.ORDER)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setMergeScheduler(merges)
                        .setCommitOnClose(false));
            this.searchers = new SearcherManager(this.writer, new Searchers());
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** Adds what is not yet in it; for any number of threads. */
    void add(Shown shown) throws IOException {
        this.writer.addDocument(document(shown));
    }

    /** What this is from now on, visible after the next {@link #show()}. */
    void put(Shown shown) throws IOException {
        this.writer.updateDocument(EntryDocument.term(shown.entry().id()), document(shown));
    }

    void remove(UUID id) throws IOException {
        this.writer.deleteDocuments(EntryDocument.term(id));
    }

    /** Makes what was put and removed visible to those who search. */
    void show() throws IOException {
        this.searchers.maybeRefreshBlocking();
    }

    /** Searches one state of the index. */
    <T> T search(Searching<T> searching) {
        try {
            IndexSearcher searcher = this.searchers.acquire();
            try {
                return searching.in((EntrySearcher) searcher);
            }
            finally {
                this.searchers.release(searcher);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** What is in it, in a form that can be compared with the table. */
    Checksum checksum() {
        return search((searcher) -> {
            long sum = 0;
            long mixed = 0;
            for (LeafReaderContext leaf : searcher.getLeafContexts()) {
                @Nullable Bits live = leaf.reader().getLiveDocs();
                @Nullable NumericDocValues revisions = leaf.reader().getNumericDocValues(EntryDocument.REVISION);
                while (revisions != null && revisions.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                    if (live == null || live.get(revisions.docID())) {
                        sum += revisions.longValue();
                        mixed ^= revisions.longValue();
                    }
                }
            }
            return new Checksum(searcher.getIndexReader().numDocs(), sum, mixed);
        });
    }

    /** How large it is, in bytes. */
    long size() throws IOException {
        long size = 0;
        for (String file : this.directory.listAll()) {
            size += this.directory.fileLength(file);
        }
        return size;
    }

    @Override
    public void close() throws IOException {
        this.searchers.close();
        this.writer.close();
        this.directory.close();
        FileSystemUtils.deleteRecursively(this.folder);
    }

    private Document document(Shown shown) {
        CatalogueEntry entry = shown.entry();
        return EntryDocument.of(shown, this.labels.of(entry), this.values.of(entry), this.organisations
            .computeIfAbsent(entry.organisationId(), (fresh) -> this.nextOrganisation.getAndIncrement()));
    }

    /** What somebody does with one state of the index. */
    interface Searching<T> {

        T in(EntrySearcher searcher) throws IOException;

    }

    /** How many entries, and their revisions added up and mixed. */
    record Checksum(long entries, long sum, long mixed) {

    }

    /** Each new state has its columns read before anybody waits for them. */
    private final class Searchers extends SearcherFactory {

        private final EntrySearcher.Memory memory = new EntrySearcher.Memory();

        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
            return new EntrySearcher(reader, EntryIndex.this.values, this.memory.of(reader));
        }

    }

}
