package names.javalang;

public record String(int value) {}
