"""Components: what those of the pipeline have in common, as Rasa asks for it."""

from pathlib import Path
from typing import Any, ClassVar, Dict, Optional, Text

import joblib
from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage


class Component(GraphComponent):
    """A component that is made from its configuration alone."""

    def __init__(self, config: Dict[Text, Any]) -> None:
        self._config = config

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        return cls(config)


class TrainedComponent(GraphComponent):
    """A component that keeps a scikit-learn pipeline in the model."""

    FILE: ClassVar[Text]

    def __init__(
        self, config: Dict[Text, Any], model_storage: ModelStorage, resource: Resource, model: Optional[Any] = None
    ) -> None:
        self._config = config
        self._model_storage = model_storage
        self._resource = resource
        self._model = model

    @classmethod
    def create(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> GraphComponent:
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: Dict[Text, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> GraphComponent:
        with model_storage.read_from(resource) as folder:
            component = cls(config, model_storage, resource, joblib.load(Path(folder) / cls.FILE))
        component._prepare()
        return component

    def _keep(self, model: Any) -> Resource:
        """Put the trained pipeline into the model."""
        self._model = model
        with self._model_storage.write_to(self._resource) as folder:
            joblib.dump(model, Path(folder) / self.FILE, compress=3)
        self._prepare()
        return self._resource

    def _prepare(self) -> None:
        """Make the pipeline ready to parse, after it was trained or loaded."""
