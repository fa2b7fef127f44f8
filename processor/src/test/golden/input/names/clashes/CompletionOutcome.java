package names.clashes;

public record CompletionOutcome(String value) {}
