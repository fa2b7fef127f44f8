package names.clashes;

public record DeclaredFailure(String value) {}
