package names.javalang;

public record SuppressWarnings(int value) {}
