package cases;

public interface Shape {}
