package names.clashes;

public record AsyncActivityHandle(String value) {}
