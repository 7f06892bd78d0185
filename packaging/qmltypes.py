"""Writes down for qmllint what QML sees of our Python classes: qmltypes.py FOLDER.

Every class registered for QML (`@QmlElement`, also when the class was made by `type()`) is read from its
running meta-object, so what qmllint checks is what the program has; `pyside6-metaobjectdump` reads source and
cannot see classes made by `type()`. FOLDER gets a `qmldir` and a `types.qmltypes` for each import name, which
must be a name of its own (`LiteracyTutor.Core`), never that of a folder of QML files.
"""

from __future__ import annotations

import importlib
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import shiboken6
from PySide6.QtCore import QByteArray, QCoreApplication, QMetaMethod, QMetaObject, QMetaProperty, QObject
from PySide6.QtQml import QQmlComponent, QQmlEngine, qmlTypeId

from literacy_tutor import qtkit, viewmodels

QMLDIR = "module {module}\ntypeinfo types.qmltypes\ndepends QtQuick\ndepends QtQml.Models\n{depends}"
QMLTYPES = "import QtQuick.tooling 1.2\n\nModule {{\n{body}}}\n"

Modules = dict[str, dict[str, str]]
"""The components of each QML module: the text of each, by class name."""


def main(folder: Path) -> None:
    import_all_modules()
    app = QCoreApplication([])
    engine = QQmlEngine(app)
    modules = components_by_module(engine)
    shiboken6.delete(engine)  # before the application, or it crashes at exit
    for module, components in modules.items():
        body = "".join(components[name] for name in sorted(components))
        needed = [f"import {other}\n" for other in modules_named_in(body, modules) if other != module]
        place = folder.joinpath(*module.split("."))
        place.mkdir(parents=True, exist_ok=True)
        (place / "qmldir").write_text(QMLDIR.format(module=module, depends="".join(needed)), encoding="utf-8")
        (place / "types.qmltypes").write_text(QMLTYPES.format(body=body), encoding="utf-8")


def components_by_module(engine: QQmlEngine) -> Modules:
    modules: Modules = defaultdict(dict)
    for cls in our_classes(QObject):
        if module := import_name(cls):
            if cls.__name__ in modules[module]:
                raise SystemExit(f"two classes of the QML module {module} are called {cls.__name__}")
            modules[module][cls.__name__] = component(cls, exported_words(cls, module, engine))
            for base in cls.__mro__[1:]:
                if issubclass(base, QObject) and is_ours(base) and not import_name(base):
                    modules[module][base.__name__] = component(base, [])
    return modules


def modules_named_in(body: str, modules: Modules) -> list[str]:
    return sorted(m for m, components in modules.items() if any(f'"{name}"' in body for name in components))


def import_all_modules() -> None:
    """Imports the layers that know Qt, so that every class they register exists."""
    for layer in (qtkit, viewmodels):
        for found in pkgutil.walk_packages(layer.__path__, f"{layer.__name__}."):
            importlib.import_module(found.name)


def our_classes(base: type) -> Iterator[type[QObject]]:
    cls: type
    for cls in base.__subclasses__():
        if is_ours(cls):
            yield cls
        yield from our_classes(cls)


def is_ours(cls: type) -> bool:
    return cls.__module__.startswith("literacy_tutor.")


def import_name(cls: type) -> str | None:
    """The QML module a class is registered in, if it is: `QML_IMPORT_NAME` of its Python module."""
    module: str | None = getattr(sys.modules[cls.__module__], "QML_IMPORT_NAME", None)
    if module is None:
        return None
    registered = qmlTypeId(module, 1, 0, cls.__name__)  # type: ignore[arg-type]  # the stubs want bytes, Qt str
    return module if registered != -1 else None


def exported_words(cls: type[QObject], module: str, engine: QQmlEngine) -> list[str]:
    attempt = QQmlComponent(engine)
    attempt.setData(f"import {module}\n{cls.__name__} {{}}".encode(), "")
    creatable = ["isCreatable: false"] if attempt.isError() else []
    is_one = isinstance(engine.singletonInstance(module, cls.__name__), QObject)
    singleton = ["isSingleton: true"] if is_one else []
    exported = [f'exports: ["{module}/{cls.__name__} 1.0"]', "exportMetaObjectRevisions: [256]"]
    return [*exported, *creatable, *singleton]


def component(cls: type, exported: list[str]) -> str:
    meta: QMetaObject = cls.staticMetaObject  # type: ignore[attr-defined]  # the stubs leave it out
    parent = meta.superClass()
    lines = [f'name: "{text(meta.className())}"', 'accessSemantics: "reference"']
    lines += [f'prototype: "{text(parent.className())}"'] if parent else []
    lines += exported
    lines += [enum(meta, i) for i in range(meta.enumeratorOffset(), meta.enumeratorCount())]
    lines += [prop(cls, meta.property(i)) for i in range(meta.propertyOffset(), meta.propertyCount())]
    lines += [method(cls, meta.method(i)) for i in range(meta.methodOffset(), meta.methodCount())]
    return "    Component {\n" + "".join(f"        {line}\n" for line in lines) + "    }\n"


def enum(meta: QMetaObject, index: int) -> str:
    found = meta.enumerator(index)
    keys = ", ".join(f'"{text(found.key(i))}"' for i in range(found.keyCount()))
    return f'Enum {{ name: "{text(found.name())}"; values: [{keys}] }}'


def prop(cls: type, found: QMetaProperty) -> str:
    name = text(found.name())
    parts = [f'name: "{name}"', type_words(cls, name, found.typeName()), f'read: "{name}"']
    parts += [f'write: "{name}"'] if found.isWritable() else ["isReadonly: true"]
    parts += [f'notify: "{text(found.notifySignal().name())}"'] if found.hasNotifySignal() else []
    parts += ["isPropertyConstant: true"] if found.isConstant() else []
    return f"Property {{ {'; '.join(parts)} }}"


def method(cls: type, found: QMetaMethod) -> str:
    kind = "Signal" if found.methodType() == QMetaMethod.MethodType.Signal else "Method"
    name = text(found.name())
    result = "" if text(found.typeName()) in ("", "void") else "; " + type_words(cls, name, found.typeName())
    parameters = "".join(
        f' Parameter {{ name: "{text(parameter)}"; {type_words(cls, name, of)} }}'
        for parameter, of in zip(found.parameterNames(), found.parameterTypes(), strict=True)
    )
    return f'{kind} {{ name: "{name}"{result};{parameters} }}'


def type_words(cls: type, member: str, type_name: QtName) -> str:
    name = text(type_name)
    if "PyObject" in name:
        where = f"{cls.__module__}.{cls.__name__}.{member}"
        raise SystemExit(f"{where}: QML cannot see inside a Python object; give it a Qt type")
    if name.startswith("QQmlListProperty<"):
        return f'type: "{name[17:-1]}"; isList: true'
    return f'type: "{name.rstrip("*")}"' + ("; isPointer: true" if name.endswith("*") else "")


QtName = str | bytes | bytearray | memoryview | QByteArray
"""What Qt's meta-objects give as names: declared as bytes, met as str and as QByteArray."""


def text(name: QtName) -> str:
    match name:
        case str():
            return name
        case QByteArray():
            return bytes(name.data()).decode()
        case _:
            return bytes(name).decode()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
