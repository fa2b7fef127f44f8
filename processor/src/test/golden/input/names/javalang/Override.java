package names.javalang;

public record Override(int value) {}
