package names.javalang;

public record Deprecated(int value) {}
