package names.clashes;

public record DeclaredFailures(String value) {}
