package org.armature.search.catalogue;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The index of the catalogue. What is added is found after {@link #refresh}, and outlives the process after
 * {@link #commit}, together with what was noted of how far it follows the store.
 */
final class CatalogueIndex implements Closeable {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueIndex.class);

    /** Raised whenever the same study would be indexed in another way. */
    private static final String FORMAT = "2";

    private static final String FORMAT_KEY = "format";
    private static final double BUFFER_MEGABYTES = 32;

    private final Directory directory;
    private final Analyzer analyzer = new StudyAnalyzer();
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private CatalogueIndex(Directory directory) throws IOException {
        this.directory = directory;
        writer = new IndexWriter(
                directory,
                new IndexWriterConfig(analyzer)
                        .setOpenMode(OpenMode.CREATE_OR_APPEND)
                        .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                        .setCommitOnClose(false));
        try {
            searchers = new SearcherManager(writer, new SearcherFactory());
        } catch (IOException | RuntimeException e) {
            // Else nobody could open it again.
            writer.rollback();
            throw e;
        }
    }

    /**
     * Opens the index in this directory, or an empty one where there is none that can be used.
     *
     * @throws org.apache.lucene.store.LockObtainFailedException where another process has it open
     */
    static CatalogueIndex open(Path path) throws IOException {
        return open(FSDirectory.open(path));
    }

    static CatalogueIndex open(Directory directory) throws IOException {
        try {
            CatalogueIndex index = new CatalogueIndex(directory);
            if (!FORMAT.equals(index.notes().get(FORMAT_KEY))) {
                index.clear();
            }
            return index;
        } catch (CorruptIndexException | IndexFormatTooOldException | IndexFormatTooNewException e) {
            LOG.warn("The catalogue's index cannot be read and is made anew: {}", e.getMessage());
            for (String file : directory.listAll()) {
                if (!file.equals(IndexWriter.WRITE_LOCK_NAME)) {
                    directory.deleteFile(file);
                }
            }
            return new CatalogueIndex(directory);
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    /** What was noted at the last commit; empty for a new index. */
    Map<String, String> notes() {
        Map<String, String> notes = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> notes.put(entry.getKey(), entry.getValue()));
        }
        return notes;
    }

    void clear() throws IOException {
        writer.deleteAll();
        writer.setLiveCommitData(Map.<String, String>of().entrySet());
    }

    void put(Entry entry) throws IOException {
        Document document = Documents.of(entry);
        writer.updateDocument(new Term(Documents.ID, entry.id()), document);
    }

    void remove(String studyId) throws IOException {
        writer.deleteDocuments(new Term(Documents.ID, studyId));
    }

    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<String, String> notes) throws IOException {
        Map<String, String> all = new HashMap<>(notes);
        all.put(FORMAT_KEY, FORMAT);
        writer.setLiveCommitData(all.entrySet());
        writer.commit();
    }

    /** Looks something up in the index as it is now. */
    <T> T read(Reading<T> reading) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                return reading.read(searcher);
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether it can be written; a failure to write, as on a full disk, closes it for good. */
    boolean isOpen() {
        return writer.isOpen();
    }

    /** How many studies it holds. */
    int size() {
        return read(searcher -> ((DirectoryReader) searcher.getIndexReader()).numDocs());
    }

    @Override
    public void close() throws IOException {
        IOUtils.close(searchers, writer, directory);
    }

    /** Something that is looked up. */
    interface Reading<T> {
        T read(IndexSearcher searcher) throws IOException;
    }
}
