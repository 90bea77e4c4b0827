package org.armature.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The MeSH terms that the registry assigned, with their place in the hierarchy. */
public record BrowseModule(
        List<Mesh> meshes, List<Mesh> ancestors, List<BrowseLeaf> browseLeaves, List<BrowseBranch> browseBranches) {
    public static final BrowseModule EMPTY = new BrowseModule(List.of(), List.of(), List.of(), List.of());

    public BrowseModule {
        meshes = Lists.copyOf(meshes);
        ancestors = Lists.copyOf(ancestors);
        browseLeaves = Lists.copyOf(browseLeaves);
        browseBranches = Lists.copyOf(browseBranches);
    }

    /** A MeSH descriptor; sources without ids give the term alone. */
    public record Mesh(@Nullable String id, @Nullable String term) {}

    /** An entry of the registry's own browse tree. */
    public record BrowseLeaf(
            @Nullable String id,
            @Nullable String name,
            @Nullable String asFound,
            @Nullable Relevance relevance) {}

    /** How relevant an entry of the browse tree is to the study. */
    public enum Relevance {
        LOW,
        HIGH
    }

    /** A branch of the registry's own browse tree. */
    public record BrowseBranch(
            @Nullable String abbrev, @Nullable String name) {}
}
