package names.clashes;

public record ActivityFailure(String value) {}
