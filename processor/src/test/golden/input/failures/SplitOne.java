package failures;

public record SplitOne(String one) implements Split {}
