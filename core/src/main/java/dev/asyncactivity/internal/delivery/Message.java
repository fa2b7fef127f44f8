package dev.asyncactivity.internal.delivery;

/** An operation as it goes to the server; only the platform that made it looks into it. */
public interface Message {}
