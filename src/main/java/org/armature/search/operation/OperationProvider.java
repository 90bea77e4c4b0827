package org.armature.search.operation;

/** A provider of operations, which the server registers without knowing what it does. */
public interface OperationProvider {}
