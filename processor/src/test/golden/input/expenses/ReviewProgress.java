package expenses;

public record ReviewProgress(String step, int percent) {}
