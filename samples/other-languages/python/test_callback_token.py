"""python -m unittest, with the path of docs/callback-token-vectors.json in CALLBACK_TOKEN_VECTORS."""

import json
import os
import unittest
from pathlib import Path

from callback_token import ParkedActivity, open_callback_token

# The opened token names its namespace; whether that is the expected one is for the caller to say.
OPENED = (None, "OTHER_NAMESPACE")


class CallbackTokenTest(unittest.TestCase):
    def test_opens_or_refuses_each_vector(self):
        vectors = json.loads(Path(os.environ["CALLBACK_TOKEN_VECTORS"]).read_text("utf-8"))
        plain = [vector for vector in vectors if "keys" not in vector]
        self.assertGreaterEqual(len(plain), 20)
        for vector in plain:
            with self.subTest(vector["name"]):
                self.check(vector)

    def check(self, vector):
        # A token with a wait id is of version 2, which this function does not open.
        if "waitId" in vector or vector.get("refused") not in OPENED:
            with self.assertRaises(ValueError):
                open_callback_token(vector["token"])
            return
        opened = open_callback_token(vector["token"])
        if "refused" in vector:
            self.assertNotEqual(opened.namespace, vector["namespace"])
            return
        expected = ParkedActivity(
            bytes.fromhex(vector["taskToken"]),
            vector["namespace"],
            vector["workflowId"],
            vector["runId"],
            vector["activityId"],
            vector["activityType"],
            vector["attempt"],
        )
        self.assertEqual(opened, expected)


if __name__ == "__main__":
    unittest.main()
