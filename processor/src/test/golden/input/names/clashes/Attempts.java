package names.clashes;

public record Attempts(String value) {}
