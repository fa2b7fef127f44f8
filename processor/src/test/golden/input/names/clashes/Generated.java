package names.clashes;

public record Generated(String value) {}
