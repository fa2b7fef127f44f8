package failures;

public record SplitTwo(String two) implements Split {}
