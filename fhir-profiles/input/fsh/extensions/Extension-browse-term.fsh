Extension: BrowseTerm
Id: browse-term
Title: "Browse term"
Description: "A MeSH term, or a heading of the registry, under which the study is found."
Context: ResearchStudy
* obeys arm-browse-term-named
* obeys arm-browse-relevance
* extension contains
    module 1..1 and
    kind 1..1 and
    id 0..1 and
    term 0..1 and
    asFound 0..1 and
    relevance 0..1
* extension[module]
  * ^short = "Whether the term is about a condition or an intervention"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-browse-module (required)
* extension[kind]
  * ^short = "Whether it is the term itself, an ancestor in the tree, a leaf or a branch of the registry"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-browse-term-kind (required)
* extension[id]
  * ^short = "MeSH descriptor, or the id of the leaf or branch"
  * value[x] 1..1
  * value[x] only string
* extension[term]
  * ^short = "The name of the term"
  * value[x] 1..1
  * value[x] only string
* extension[asFound]
  * ^short = "The words in the study that led to the term"
  * value[x] 1..1
  * value[x] only string
* extension[relevance]
  * ^short = "How well the leaf fits the study"
  * value[x] 1..1
  * value[x] only code
  * value[x] from $vs-relevance (required)
* value[x] 0..0
