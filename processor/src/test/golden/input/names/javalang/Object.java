package names.javalang;

public record Object(int value) {}
