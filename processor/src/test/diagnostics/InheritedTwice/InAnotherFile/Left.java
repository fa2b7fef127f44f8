package cases;

interface Left extends Base {}

interface Right extends Base {}
