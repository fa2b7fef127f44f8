package names.javalang;

public record Integer(int value) {}
