package names.clashes;

public record ActivityAddress(String value) {}
