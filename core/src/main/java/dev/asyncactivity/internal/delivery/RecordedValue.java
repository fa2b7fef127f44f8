package dev.asyncactivity.internal.delivery;

/** A value as the server keeps it; only the platform that read it looks into it. */
public interface RecordedValue {}
