package names.clashes;

public record ApplicationFailure(String value) {}
