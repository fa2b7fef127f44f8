package names.clashes;

public record Optional(String value) {}
