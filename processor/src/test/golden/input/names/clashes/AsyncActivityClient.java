package names.clashes;

public record AsyncActivityClient(String value) {}
