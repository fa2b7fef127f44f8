package parameters;

public record Line(String text, int number) {}
