package names.javalang;

public record Exception(int value) {}
