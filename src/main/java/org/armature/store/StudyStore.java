package org.armature.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.armature.study.SourcedStudy;
import org.hl7.fhir.r4.model.Bundle.BundleEntryComponent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Loads studies. Each is stored whole or not at all, loading one again writes nothing, and a poorer or older source
 * never replaces a richer or newer one. Any number of threads may load at the same time.
 */
public final class StudyStore {
    private static final Logger LOG = LoggerFactory.getLogger(StudyStore.class);

    /** On a stock server ten studies to a transaction took two thirds of the time of one each, and fifty took more. */
    private static final int STUDIES_PER_TRANSACTION = 10;

    private final LoadTable table;
    private final SharedOrganizations organizations;
    private final LoadFeed feed;
    private final Transactions transactions;
    private final Clock clock;
    private final AtomicBoolean written = new AtomicBoolean();

    StudyStore(
            LoadTable table, SharedOrganizations organizations, LoadFeed feed, Transactions transactions, Clock clock) {
        this.table = table;
        this.organizations = organizations;
        this.feed = feed;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Loads one study. */
    public LoadOutcome load(SourcedStudy study) {
        return load(List.of(study)).get(0);
    }

    /** Loads studies, several to a transaction, and returns an outcome for each, in their order. */
    public List<LoadOutcome> load(List<SourcedStudy> studies) {
        List<LoadOutcome> outcomes = new ArrayList<>(studies.size());
        Map<String, Candidate> batch = new LinkedHashMap<>();
        for (SourcedStudy study : studies) {
            if (batch.containsKey(study.study().id()) || batch.size() == STUDIES_PER_TRANSACTION) {
                outcomes.addAll(loadBatch(batch));
                batch.clear();
            }
            batch.put(study.study().id(), Candidate.of(study));
        }
        outcomes.addAll(loadBatch(batch));
        return outcomes;
    }

    /** Whether anything was written since this store was opened. */
    boolean hasWritten() {
        return written.get();
    }

    private List<LoadOutcome> loadBatch(Map<String, Candidate> batch) {
        Map<String, LoadRecord> known = transactions.run(() -> table.find(batch.keySet()));
        Map<String, LoadOutcome> outcomes = new LinkedHashMap<>();
        List<Candidate> outdating = new ArrayList<>();
        List<Candidate> pending = new ArrayList<>();
        batch.forEach((id, candidate) -> {
            Optional<LoadRecord> before = Optional.ofNullable(known.get(id));
            Optional<String> reason = before.flatMap(row -> row.reasonAgainst(candidate));
            outcomes.put(id, new LoadOutcome.Unchanged(id, reason.orElse("")));
            if (reason.isEmpty()) {
                pending.add(candidate);
            } else if (before.get().isOutdatedBy(candidate)) {
                outdating.add(candidate);
            }
        });
        if (!outdating.isEmpty()) {
            transactions.run(() -> {
                table.seenInNewerData(outdating);
                return outdating;
            });
        }
        write(pending).forEach(outcome -> outcomes.put(outcome.studyId(), outcome));
        return List.copyOf(outcomes.values());
    }

    /** Writes the studies together; should that fail, each alone, so that only those that fail are rejected. */
    private List<LoadOutcome> write(List<Candidate> candidates) {
        if (candidates.size() > 1) {
            try {
                return writeTogether(candidates);
            } catch (RuntimeException e) {
                LOG.debug("Loading {} studies one by one, since they failed together", candidates.size(), e);
            }
        }
        List<LoadOutcome> outcomes = new ArrayList<>();
        for (Candidate candidate : candidates) {
            try {
                outcomes.addAll(writeTogether(List.of(candidate)));
            } catch (RuntimeException e) {
                LOG.debug("{} was rejected", candidate.studyId(), e);
                outcomes.add(new LoadOutcome.Rejected(candidate.studyId(), Rejections.problem(candidate, e)));
            }
        }
        return outcomes;
    }

    private List<LoadOutcome> writeTogether(List<Candidate> candidates) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        // HAPI changes what it stores, so only the first attempt may use what was mapped for the organizations.
        List<StudyUnit> mapped = map(candidates);
        createOrganizations(mapped);
        AtomicBoolean again = new AtomicBoolean();
        List<RecentLoads.Load> loads = new ArrayList<>();
        List<LoadOutcome> outcomes = transactions.run(() -> {
            loads.clear();
            return writeUnits(again.getAndSet(true) ? map(candidates) : mapped, loads);
        });
        feed.committed(loads);
        return outcomes;
    }

    private static List<StudyUnit> map(List<Candidate> candidates) {
        return candidates.stream().map(StudyUnit::of).toList();
    }

    private List<LoadOutcome> writeUnits(List<StudyUnit> units, List<RecentLoads.Load> loads) {
        List<LoadOutcome> outcomes = new ArrayList<>();
        List<BundleEntryComponent> creations = new ArrayList<>();
        List<BundleEntryComponent> updates = new ArrayList<>();
        Map<String, LoadRecord> locked = table.lock(ids(units));
        for (StudyUnit unit : units) {
            Optional<LoadRecord> before = Optional.ofNullable(locked.get(unit.studyId()));
            LoadOutcome outcome = prepare(unit, before, before.isEmpty() ? creations : updates);
            outcomes.add(outcome);
            if (!(outcome instanceof LoadOutcome.Unchanged)) {
                loads.add(feed.add(unit));
            }
        }
        transactions.create(creations);
        transactions.update(updates);
        if (!loads.isEmpty()) {
            written.set(true);
        }
        return outcomes;
    }

    /** Adds what has to be written of the study, under the lock of its row, which others may have changed meanwhile. */
    private LoadOutcome prepare(StudyUnit unit, Optional<LoadRecord> before, List<BundleEntryComponent> entries) {
        String id = unit.studyId();
        Optional<String> reason = before.flatMap(row -> row.reasonAgainst(unit.candidate()));
        if (reason.isPresent()) {
            return new LoadOutcome.Unchanged(id, reason.get());
        }
        entries.addAll(unit.owned().values());
        if (before.isEmpty()) {
            table.insert(unit.candidate(), unit.owned().keySet(), clock.instant());
            return new LoadOutcome.Created(id);
        }
        entries.addAll(unit.deletions(table.owned(id)));
        table.update(unit.candidate(), unit.owned().keySet(), clock.instant());
        return new LoadOutcome.Updated(id);
    }

    private void createOrganizations(List<StudyUnit> units) {
        Set<String> touched = transactions.run(() -> table.find(ids(units))).values().stream()
                .filter(LoadRecord::isTouched)
                .map(LoadRecord::studyId)
                .collect(Collectors.toSet());
        organizations.ensure(
                units,
                touched,
                entries -> transactions.run(() -> {
                    transactions.create(entries);
                    return entries;
                }));
    }

    private static List<String> ids(List<StudyUnit> units) {
        return units.stream().map(StudyUnit::studyId).toList();
    }
}
