package failures;

/** Its records stand in files of their own. */
public sealed interface Split permits SplitOne, SplitTwo {}
